package shop;


class UserDataSet {}
