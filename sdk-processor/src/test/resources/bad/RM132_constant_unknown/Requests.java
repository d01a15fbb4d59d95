package shop;

import io.aerotype.annotation.*;
import java.util.List;

class Requests {
    @DataSet(namespace = "test", set = "users")
    record User(@Id String id, Status status, List<Status> history) {}

    enum Status {
        ACTIVE,
        CLOSED
    }

    @Dao(User.class)
    interface Users {
        @Where("$.status == 'ACTIV'") // RM132 'Did you mean'
        List<User> active();

        @Where("$.status in ['CLOSED', 'nothing like it'] or 'CLOSE' in $.history") // RM132 'There are' RM132 'Did you mean'
        List<User> other();

        @Where("$.status == 'CLOSED'")
        List<User> closed();
    }
}
