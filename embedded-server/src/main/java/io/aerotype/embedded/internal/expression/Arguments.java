package io.aerotype.embedded.internal.expression;

import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The arguments of one operation while its expression is being built.
 *
 * @param items what follows the op code
 * @param parser builds the arguments that are expressions themselves
 */
record Arguments(int opCode, List<Element> items, ExpressionParser parser) {
    private static final int MAX_BIN_NAME = 15;

    static ResultException refused(String reason) {
        return new ResultException(ResultCode.PARAMETER, reason);
    }

    int count() {
        return items.size();
    }

    Arguments exactly(int count) {
        if (count() != count) {
            throw refused("op " + opCode + " takes " + count + " arguments, not " + count());
        }
        return this;
    }

    Arguments atLeast(int count) {
        if (count() < count) {
            throw refused("op " + opCode + " takes at least " + count + " arguments, not " + count());
        }
        return this;
    }

    /** For alternating operations with one at the end: tests and values with a default, names and values with a body. */
    Arguments pairsAndOne() {
        atLeast(3);
        if (count() % 2 == 0) {
            throw refused("op " + opCode + " takes pairs and one more argument");
        }
        return this;
    }

    Node node(int index) {
        return parser.build(items.get(index));
    }

    Node node(int index, ExpressionType type) {
        Node node = node(index);
        if (node.type() != type) {
            throw refused("op " + opCode + " takes " + type + " there, not " + node.type());
        }
        return node;
    }

    List<Node> nodes(ExpressionType type) {
        List<Node> nodes = new ArrayList<>(count());
        for (int i = 0; i < count(); i++) {
            nodes.add(node(i, type));
        }
        return nodes;
    }

    long integer(int index) {
        if (items.get(index) instanceof Element.Int integer) {
            return integer.value();
        }
        throw refused("op " + opCode + " takes an integer literal there");
    }

    /** Returns raw bytes that carry no type byte: a name or a pattern. */
    byte[] bytes(int index) {
        if (items.get(index) instanceof Element.Raw raw) {
            return raw.prefixed();
        }
        throw refused("op " + opCode + " takes text there");
    }

    String binName(int index) {
        byte[] name = bytes(index);
        if (name.length > MAX_BIN_NAME) {
            throw refused("bin name of " + name.length + " bytes, at most " + MAX_BIN_NAME);
        }
        for (byte b : name) {
            if (b == 0) {
                throw refused("bin name with a NUL byte");
            }
        }
        String text = new String(name, StandardCharsets.UTF_8);
        parser.usesBin(text);
        return text;
    }
}
