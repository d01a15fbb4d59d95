package shop;


public final class Place {
    private final String city;
    private final int zip;

    private Place(String city, int zip) {
        this.city = city;
        this.zip = zip;
    }

    public static Place of(String town, int code) {
        return new Place(town, code);
    }

    public String getCity() {
        return city;
    }

    public int zip() {
        return zip;
    }
}
