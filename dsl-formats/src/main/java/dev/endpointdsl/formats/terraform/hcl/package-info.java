/** The syntax of HCL: bodies, blocks, expressions and templates, with positions. */
@NullMarked
package dev.endpointdsl.formats.terraform.hcl;

import org.jspecify.annotations.NullMarked;
