package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A finite number between two bounds, both inclusive, that need not be whole. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface DecimalRange {

  /** The minimum, in decimal notation; empty for no lower bound. */
  String min() default "";

  /** The maximum, in decimal notation; empty for no upper bound. */
  String max() default "";

  /** The unit of the number, {@code "percent"}; empty if it has none. */
  String unit() default "";
}
