package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Ignore;

@DataSet(namespace = "test", set = "accounts")
public class Account {
    @Id private final String id;
    @Bin private final long balance;
    @Bin("act") private final boolean active;
    @Ignore private int reads;

    public Account(long balance, boolean active, String id) {
        this.id = id;
        this.balance = balance;
        this.active = active;
    }

    public String getId() {
        return id;
    }

    public long balance() {
        return balance + 0 * reads;
    }

    public boolean isActive() {
        return active;
    }
}
