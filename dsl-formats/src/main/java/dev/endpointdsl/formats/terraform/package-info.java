/** Terraform: configurations in HCL and in JSON, and the JSON of state and plan. */
@NullMarked
package dev.endpointdsl.formats.terraform;

import org.jspecify.annotations.NullMarked;
