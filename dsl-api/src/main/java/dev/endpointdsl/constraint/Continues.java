package dev.endpointdsl.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An array or varargs parameter that goes on with the list that the parameter in front of it
 * begins: {@code subnets(String first, @Continues String... rest)}. What is demanded of the whole
 * list, such as its {@link Size}, is demanded of both together.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Continues {}
