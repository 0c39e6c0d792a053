/** The JSON of Terraform's states and plans, as {@code terraform show -json} prints it. */
@NullMarked
package dev.endpointdsl.formats.terraform.show;

import org.jspecify.annotations.NullMarked;
