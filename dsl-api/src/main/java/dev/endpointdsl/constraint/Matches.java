package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text that matches a regular expression. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Matches {

  /** The expression, without anchors when all of the text has to match. */
  String value();

  /** Whether all of the text has to match; otherwise a match anywhere will do. */
  boolean whole() default true;
}
