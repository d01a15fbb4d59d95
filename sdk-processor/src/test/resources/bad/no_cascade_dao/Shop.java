package shop;

class Shop {
    UserDaoRequests users;
}
