package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.admin.PrivilegeCode;
import io.aerotype.error.AccessDeniedException;
import io.aerotype.session.Administration;
import io.aerotype.session.DataSet;
import io.aerotype.session.Privilege;
import io.aerotype.session.RoleInfo;
import io.aerotype.session.Roles;
import io.aerotype.session.UserInfo;
import io.aerotype.session.Users;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Users, roles and privileges, on servers with security; and what is refused without asking one. */
@OnServer
class AdministrationContractTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);

    private final Administration admin;
    private final DataSet set;

    AdministrationContractTest(Fixture on) {
        admin = on.session().admin();
        set = on.set();
    }

    @Test
    @Requires(Feature.SECURITY)
    void a_user_is_created_changed_and_dropped() {
        Users users = admin.users();
        users.create("contract_user", "secret", "read");
        users.awaitVisible("contract_user", LONG_ENOUGH);
        users.grant("contract_user", "write");
        users.revoke("contract_user", "read");
        users.changePassword("contract_user", "other secret");

        assertThat(users.find("contract_user").map(UserInfo::roles)).contains(List.of("write"));
        assertThat(users.list()).extracting(UserInfo::name).contains("contract_user");
        assertThatThrownBy(() -> users.create("contract_user", "secret"))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("contract_user");
        users.drop("contract_user");
        assertThat(users.find("contract_user")).isEmpty();
    }

    @Test
    @Requires(Feature.SECURITY)
    void a_role_is_created_changed_and_dropped() {
        Roles roles = admin.roles();
        roles.create(
                "contract_role", role -> role.privilege(PrivilegeCode.READ, set).whitelist("127.0.0.1"));
        roles.grant("contract_role", Privilege.of(PrivilegeCode.WRITE));
        roles.revoke("contract_role", Privilege.of(PrivilegeCode.READ).on(set));
        roles.whitelist("contract_role", List.of("10.0.0.0/8"));

        RoleInfo role = roles.find("contract_role").orElseThrow();
        assertThat(role.privileges()).containsExactly(Privilege.of(PrivilegeCode.WRITE));
        assertThat(role.whitelist()).containsExactly("10.0.0.0/8");
        assertThat(roles.list()).extracting(RoleInfo::name).contains("contract_role", "read-write");
        roles.drop("contract_role");
        assertThat(roles.find("contract_role")).isEmpty();
    }

    @Test
    void a_privilege_of_the_whole_cluster_has_no_scope() {
        assertThat(Privilege.of(PrivilegeCode.READ_MASKED).on(set)).hasToString("read-masked on " + set);
        assertThatThrownBy(() -> Privilege.of(PrivilegeCode.USER_ADMIN).on(set))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("whole cluster");
        assertThatThrownBy(() -> admin.roles().create("r", role -> role.privilege(PrivilegeCode.SYS_ADMIN, set)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void quotas_are_counts_of_records() {
        assertThatThrownBy(() -> admin.roles().quotas("r", -1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> admin.roles().create("r", role -> role.writeQuota(-5)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> admin.users().create("", "secret")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_filter_of_what_is_shipped_is_checked_before_it_is_sent() {
        assertThatThrownBy(() -> admin.xdrFilter("dc", set.namespace(), "$.a >> and"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 1");
    }
}
