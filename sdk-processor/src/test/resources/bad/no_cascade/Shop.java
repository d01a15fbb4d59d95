package shop;


public final class Shop {
    private final UserDataSet users = UserDataSet.of();
    private UserCodec codec;

    UserDataSet users() {
        return users;
    }

    void rename(UserWrite write) {
        write.name().setTo("x");
    }
}
