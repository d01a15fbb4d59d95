package shop;


public class Thing {
    Thing() {}

    public String getName() { return ""; }
}
