package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list, or an element added to one, that belongs to another list of the same builder. If this one
 * has elements, both must have exactly the given sizes.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface PairedSizes {

  /** The method that sets the other list, {@code "productionVariants"}. */
  String with();

  /** The number of elements that this list must have. */
  int size();

  /** The number of elements that the other list must have. */
  int otherSize();

  /** The id of the rule, for suppressing it; empty for the model's own constraint. */
  String rule() default "";

  /** Whether a violation is a warning, not an error. */
  boolean warning() default false;
}
