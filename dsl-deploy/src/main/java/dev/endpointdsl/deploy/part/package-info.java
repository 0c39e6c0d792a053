/**
 * Parts of a deployment that other artifacts implement, such as auto scaling: the data of a part,
 * and what plans, applies, verifies and deletes it.
 */
@NullMarked
package dev.endpointdsl.deploy.part;

import org.jspecify.annotations.NullMarked;
