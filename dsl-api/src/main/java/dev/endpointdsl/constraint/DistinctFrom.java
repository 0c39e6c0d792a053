package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list, or an element added to one, whose elements must differ in one member from those of
 * another list of the same builder.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface DistinctFrom {

  /** The method that sets the other list, {@code "productionVariants"}. */
  String value();

  /** The method that sets the member of an element of either list, {@code "variantName"}. */
  String by();

  /** The id of the rule, for suppressing it; empty for the model's own constraint. */
  String rule() default "";

  /** Whether a violation is a warning, not an error. */
  boolean warning() default false;
}
