package io.aerotype.embedded.internal.security;

import io.aerotype.embedded.internal.value.ResultException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Users and roles as texts, the way they are kept on a disk: one text each, of words with blanks between them. A password is
 * there as its salt and its hash, as in memory.
 */
final class AccountTexts {
    private static final String USER = "user/";
    private static final String ROLE = "role/";
    private static final String NOTHING = "-";

    private AccountTexts() {}

    static Map<String, String> of(Accounts accounts) {
        Map<String, String> texts = new LinkedHashMap<>();
        accounts.users().forEach(user -> texts.put(USER + user.name(), text(user)));
        accounts.roles().stream()
                .filter(role -> !role.predefined())
                .forEach(role -> texts.put(ROLE + role.name(), text(role)));
        return texts;
    }

    /**
     * The users and roles of texts made by {@link #of}.
     *
     * @throws IllegalArgumentException if they are no such texts; the message says which is not, and repeats no password
     */
    static void into(Accounts accounts, Map<String, String> texts) {
        Set<Role> roles = new HashSet<>();
        Set<User> users = new HashSet<>();
        texts.forEach((name, text) -> {
            try {
                List<String> words = List.of(text.split(" ", -1));
                if (name.startsWith(ROLE)) {
                    roles.add(role(name.substring(ROLE.length()), words));
                } else {
                    users.add(user(name.substring(USER.length()), words));
                }
            } catch (IndexOutOfBoundsException | IllegalArgumentException | ResultException malformed) {
                throw new IllegalArgumentException(
                        "What is kept of '" + name + "' makes no sense. Use the data directory with the version that"
                                + " wrote it, or another directory.");
            }
        });
        accounts.become(users, roles);
    }

    private static String text(User user) {
        @Nullable Password password = user.password();
        return words(Stream.concat(
                Stream.of(password == null ? NOTHING : password.toText()),
                user.roles().stream().sorted()));
    }

    private static User user(String name, List<String> words) {
        String password = words.getFirst();
        return new User(
                name,
                password.equals(NOTHING) ? null : Password.ofText(word(password)),
                words.subList(1, words.size()).stream().map(AccountTexts::word).collect(Collectors.toSet()));
    }

    private static String text(Role role) {
        return words(Stream.concat(
                Stream.of(
                        String.valueOf(role.readQuota()),
                        String.valueOf(role.writeQuota()),
                        role.whitelist().text()),
                role.privileges().stream()
                        .flatMap(each -> Stream.of(each.code().text(), each.namespace(), each.set()))));
    }

    private static Role role(String name, List<String> words) {
        List<Privilege> privileges = Stream.iterate(3, i -> i < words.size(), i -> i + 3)
                .map(i -> new Privilege(code(words.get(i)), word(words.get(i + 1)), word(words.get(i + 2))))
                .toList();
        return new Role(
                name,
                privileges,
                Whitelist.parse(word(words.get(2))),
                Integer.parseInt(words.getFirst()),
                Integer.parseInt(words.get(1)),
                false);
    }

    private static PrivilegeCode code(String text) {
        return Arrays.stream(PrivilegeCode.values())
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static String words(Stream<String> words) {
        return words.map(word -> URLEncoder.encode(word, StandardCharsets.UTF_8))
                .collect(Collectors.joining(" "));
    }

    private static String word(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }
}
