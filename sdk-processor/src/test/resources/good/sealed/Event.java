package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Generation;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Indexed;

@DataSet(namespace = "test", set = "events")
public sealed interface Event permits Event.Login, Event.Purchase {
    record Login(@Id long id, @Indexed String user, @Generation int generation) implements Event {}

    record Purchase(@Id long id, @Indexed String user, Payment payment, @Generation int generation)
            implements Event {}
}
