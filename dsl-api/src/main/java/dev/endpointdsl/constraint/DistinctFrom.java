package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list, or an element added to one, no element of which may have the value of a member that an
 * element of another list of the same builder has.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface DistinctFrom {

  /** The other list, by the method that sets it as a whole, {@code "productionVariants"}. */
  String value();

  /** The member of the elements of both, by the method that sets it, {@code "variantName"}. */
  String by();

  /** The id of the rule, by which it can be suppressed; empty when it is the model's own. */
  String rule() default "";

  /** Whether breaking it is worth a warning only. */
  boolean warning() default false;
}
