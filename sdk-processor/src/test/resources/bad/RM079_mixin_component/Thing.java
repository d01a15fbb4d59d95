package shop;


public class Thing {
    private final String name;

    public Thing(String name, String color) {
        this.name = name + color;
    }

    public String getName() { return name; }
    public String getColor() { return name; }
}
