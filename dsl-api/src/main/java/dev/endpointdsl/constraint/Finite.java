package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A number that is neither NaN nor infinite. Bounds demand that too, without saying so. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Finite {

  /**
   * Whether it is kept as a {@code float}: numbers too large for one, and numbers other than 0 that
   * are too close to 0 for one, are refused as well.
   */
  boolean asFloat() default false;
}
