package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An array or varargs parameter that continues the list that the preceding parameter begins: {@code
 * subnets(String first, @Continues String... rest)}. Constraints of the whole list, such as its
 * {@link Size}, apply to both together.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Continues {}
