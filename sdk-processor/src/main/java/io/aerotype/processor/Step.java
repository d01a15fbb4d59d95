package io.aerotype.processor;

import java.lang.annotation.Annotation;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** What the processor does with the types that carry one of its annotations. */
interface Step {
    /** The annotations. */
    Set<Class<? extends Annotation>> annotations();

    /**
     * Takes a type.
     *
     * @param last whether no other processor will add anything any more
     * @return whether the type is done with; if not, it comes again in the next round
     */
    boolean process(TypeElement type, boolean last);
}
