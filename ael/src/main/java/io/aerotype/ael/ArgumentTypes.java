package io.aerotype.ael;

/** The types of the values a program is about to be executed with. */
public interface ArgumentTypes {
    /** Nothing is known of the values yet. */
    ArgumentTypes UNKNOWN = new ArgumentTypes() {
        @Override
        public Type typeOf(int position) {
            return Type.ANY;
        }

        @Override
        public Type itemTypeOf(int position) {
            return Type.ANY;
        }
    };

    /**
     * The type of a value.
     *
     * @param position place in the argument list, from 0
     * @return its type
     */
    Type typeOf(int position);

    /**
     * The type of the items of a value that is a list, for {@code $.status in ?0}.
     *
     * @param position place in the argument list, from 0
     * @return the type of its first item, {@link Type#ANY} when it is empty
     */
    Type itemTypeOf(int position);
}
