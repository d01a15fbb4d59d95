package shop;

import io.aerotype.annotation.Bin;

class Named<T> {
    @Bin private final T name;

    Named(T name) {
        this.name = name;
    }

    public T name() {
        return name;
    }
}
