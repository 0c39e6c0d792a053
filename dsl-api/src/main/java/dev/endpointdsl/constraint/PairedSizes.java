package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list, or an element added to one, that goes with another list of the same builder: when this
 * one has elements, both have to have exactly the sizes told here.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface PairedSizes {

  /** The other list, by the method that sets it as a whole, {@code "productionVariants"}. */
  String with();

  /** How many elements this list has to have. */
  int size();

  /** How many elements the other list has to have. */
  int otherSize();

  /** The id of the rule, by which it can be suppressed; empty when it is the model's own. */
  String rule() default "";

  /** Whether breaking it is worth a warning only. */
  boolean warning() default false;
}
