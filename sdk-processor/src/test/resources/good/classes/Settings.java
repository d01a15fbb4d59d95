package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.Embedded;

@Embedded
class Settings {
    @Bin String theme;
    @Bin private int size;

    int getSize() {
        return size;
    }

    void setSize(int size) {
        this.size = size;
    }
}
