package shop;

import io.aerotype.annotation.Find;
import io.aerotype.annotation.Save;
import java.util.Optional;

/** What every DAO of this shop has. */
interface Store<T, K> {
    @Find
    Optional<T> find(K id);

    @Save
    void save(T record);
}
