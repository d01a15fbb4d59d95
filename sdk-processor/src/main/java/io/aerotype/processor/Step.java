package io.aerotype.processor;

import java.lang.annotation.Annotation;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** What the processor does with the types that carry one of its annotations. */
interface Step {
    /** The annotations. */
    Set<Class<? extends Annotation>> annotations();

    /**
     * Takes the types of a round.
     *
     * @param last whether no other processor will add anything any more
     * @return the types that are not done with, which come again in the next round
     */
    Set<TypeElement> process(Set<TypeElement> types, boolean last);
}
