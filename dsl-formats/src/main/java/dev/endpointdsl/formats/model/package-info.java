/**
 * The description of a DSL's model: structures, members, types and constraints. Names of other
 * formats are derived from it, and readers and printers convert values by it.
 */
@NullMarked
package dev.endpointdsl.formats.model;

import org.jspecify.annotations.NullMarked;
