package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.Embedded;

@Embedded
public final class Profile extends Named<String> {
    @Bin private final int age;

    private Profile(Builder builder) {
        super(builder.name);
        this.age = builder.age;
    }

    public int age() {
        return age;
    }

    public static Builder builder() {
        return new Builder();
    }

    public static final class Builder {
        private String name = "";
        private int age;

        public Builder name(String newName) {
            this.name = newName;
            return this;
        }

        public Builder withAge(int newAge) {
            this.age = newAge;
            return this;
        }

        public Profile build() {
            return new Profile(this);
        }
    }
}
