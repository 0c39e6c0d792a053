package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A number that is neither NaN nor infinite. {@link Range} and {@link DecimalRange} imply it. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Finite {

  /**
   * Whether the number is stored as a {@code float}, so that numbers that are too large for one, or
   * too close to 0, are refused as well.
   */
  boolean asFloat() default false;
}
