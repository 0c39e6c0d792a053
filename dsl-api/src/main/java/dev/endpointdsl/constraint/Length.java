package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The length of a string in Unicode code points, or of a blob in bytes; bounds are inclusive. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Length {

  /** The minimum length. */
  long min() default 0;

  /** The maximum length; without it, the length is not limited. */
  long max() default Long.MAX_VALUE;
}
