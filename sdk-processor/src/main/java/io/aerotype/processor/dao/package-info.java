/**
 * Interfaces with {@code @Dao}: from the compiler's elements to the class that runs their requests. A reader makes a model
 * of what is written, a planner decides what each method does or says why it cannot, emitters write it down.
 */
@NullMarked
package io.aerotype.processor.dao;

import org.jspecify.annotations.NullMarked;
