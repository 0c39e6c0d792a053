package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A finite number between two bounds, both inclusive, that are not whole. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface DecimalRange {

  /** The least number allowed, in decimal notation; empty when there is no lower bound. */
  String min() default "";

  /** The greatest number allowed, in decimal notation; empty when there is no upper bound. */
  String max() default "";

  /** What the number counts, {@code "percent"}; empty when it is a plain number. */
  String unit() default "";
}
