/** What the Terraform provider has, requires and adds: its members and blocks, by version. */
@NullMarked
package dev.endpointdsl.formats.terraform.provider;

import org.jspecify.annotations.NullMarked;
