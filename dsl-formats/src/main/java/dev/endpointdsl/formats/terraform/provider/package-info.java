/** The members and blocks of the Terraform provider, by version, and the values that it adds. */
@NullMarked
package dev.endpointdsl.formats.terraform.provider;

import org.jspecify.annotations.NullMarked;
