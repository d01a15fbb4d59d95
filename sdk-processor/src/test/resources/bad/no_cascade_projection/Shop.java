package shop;

class Shop {
    UserNameProjection names;
}
