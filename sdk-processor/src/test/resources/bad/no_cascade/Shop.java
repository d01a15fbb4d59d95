package shop;


public final class Shop {
    private final UserDataSet users = UserDataSet.of();
    private UserDataSet.Codec codec;

    UserDataSet users() {
        return users;
    }

    void rename(UserDataSet.Write write) {
        write.name().setTo("x");
    }
}
