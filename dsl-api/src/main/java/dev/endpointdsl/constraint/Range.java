package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A number between two bounds, both inclusive; a decimal number must also be finite. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Range {

  /** The minimum; without it, there is no lower bound. */
  long min() default Long.MIN_VALUE;

  /** The maximum; without it, there is no upper bound. */
  long max() default Long.MAX_VALUE;

  /** The unit of the number, {@code "seconds"}; empty if it has none. */
  String unit() default "";
}
