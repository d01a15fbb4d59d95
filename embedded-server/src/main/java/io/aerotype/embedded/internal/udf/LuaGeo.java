package io.aerotype.embedded.internal.udf;

/** A GeoJSON text. */
final class LuaGeo extends LuaObject {
    private final String json;

    LuaGeo(String json) {
        super(json);
        this.json = json;
    }

    @Override
    String text() {
        return json;
    }
}
