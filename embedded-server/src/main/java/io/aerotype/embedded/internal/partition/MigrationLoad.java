package io.aerotype.embedded.internal.partition;

/**
 * What one node has to do with partitions on their way.
 *
 * @param toGive copies it had to give to others when the nodes last changed
 * @param givingLeft how many of them are not there yet
 * @param toTake copies it had to get
 * @param takingLeft how many of them it has not got yet
 */
public record MigrationLoad(int toGive, int givingLeft, int toTake, int takingLeft) {
    /** Copies that are not where they are to be. */
    public int left() {
        return givingLeft + takingLeft;
    }
}
