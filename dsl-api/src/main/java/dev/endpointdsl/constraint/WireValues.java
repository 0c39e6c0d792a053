package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The texts that the constants of an enum stand for, all of them, in the order of the constants.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface WireValues {

  /** The texts as they stand in requests, {@code "ml.m5.xlarge"}. */
  String[] value();
}
