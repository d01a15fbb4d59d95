package shop;


class UserCodec {}
