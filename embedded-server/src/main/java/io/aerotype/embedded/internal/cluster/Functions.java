package io.aerotype.embedded.internal.cluster;

import io.aerotype.embedded.internal.persistence.Facts;
import io.aerotype.embedded.internal.udf.UdfModule;
import io.aerotype.embedded.internal.udf.UdfModules;
import java.util.Map;
import java.util.TreeMap;

/** The modules of functions, as texts to be kept. */
record Functions(UdfModules modules) implements Facts {
    @Override
    public String prefix() {
        return "module/";
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> sources = new TreeMap<>();
        for (UdfModule module : modules.all()) {
            sources.put(module.fileName(), module.source());
        }
        return sources;
    }

    @Override
    public void restore(Map<String, String> sources) {
        sources.forEach((name, source) -> {
            try {
                modules.put(new UdfModule(name, source));
            } catch (UdfModules.CompileException broken) {
                throw new IllegalStateException("module " + name + " compiled when it was registered", broken);
            }
        });
    }
}
