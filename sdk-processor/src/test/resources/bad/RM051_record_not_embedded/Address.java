package shop;


public record Address(String city) {}
