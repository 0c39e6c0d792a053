package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The number of elements of a list or entries of a map; bounds are inclusive. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Size {

  /** The minimum number of elements. */
  long min() default 0;

  /** The maximum number of elements; without it, the size is not limited. */
  long max() default Long.MAX_VALUE;
}
