/**
 * The parts of a Java source file, and their text. The types have the names and the format strings
 * of JavaPoet, which the emitters used before.
 */
@NullMarked
package dev.endpointdsl.codegen.javasource;

import org.jspecify.annotations.NullMarked;
