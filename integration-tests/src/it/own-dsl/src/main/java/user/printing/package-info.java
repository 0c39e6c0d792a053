/** Print jobs, generated from a model of our own. */
@GenerateDsl(model = "printing.smithy", operations = "SubmitJob")
package user.printing;

import dev.endpointdsl.GenerateDsl;
