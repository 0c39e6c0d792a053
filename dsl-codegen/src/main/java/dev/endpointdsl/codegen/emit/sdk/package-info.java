/** Writes the class that translates a type to the AWS SDK's types, and back. */
@NullMarked
package dev.endpointdsl.codegen.emit.sdk;

import org.jspecify.annotations.NullMarked;
