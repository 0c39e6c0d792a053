$version: "2.0"

// The instance types that variants run on, with their hardware facts.
//
// Nearly all facts come from the EC2 documentation of instance types. Those of p3 are inferred,
// those of g7 come from a secondary source, and those of p6e-gb200 are unconfirmed.
namespace com.amazonaws.sagemaker

use dev.endpointdsl.traits#enumFacts
use dev.endpointdsl.traits#javaName

/// The hardware of an instance type. Rules depend on it: local storage excludes an AWS KMS key and
/// a volume size, and the accelerator must match the machine image.
@enumFacts
@trait(selector: "enum > member")
structure instanceFacts {
    /// The family of the type, as in `ml.<family>.<size>`: `g5` for `ml.g5.2xlarge`.
    @required
    family: String

    /// Whether instances of this type have local disks. These encrypt themselves and replace the
    /// storage volume, so that neither `KmsKeyId` nor `VolumeSizeInGB` can be set.
    @required
    hasLocalStorage: Boolean

    /// The instruction set of the processor. The container image must be built for it.
    @required
    architecture: InstanceArchitecture

    /// The kind of accelerator; absent for types without an accelerator.
    accelerator: AcceleratorKind

    /// The product name of the accelerator, for display.
    acceleratorName: String
}

/// The size of an instance type: the numbers of the EC2 instance type of the same name. SageMaker
/// keeps some of the memory and the vCPUs of an instance for itself. Absent for a few types whose
/// numbers no source confirms.
@enumFacts
@trait(selector: "enum > member")
structure instanceSize {
    /// The number of virtual CPUs.
    @required
    vCpus: Integer

    /// The memory, in MiB.
    @required
    memoryMiB: Integer

    /// The number of accelerator devices; 0 for types without an accelerator. A device of AWS
    /// Inferentia or AWS Trainium has several cores.
    @required
    acceleratorCount: Integer
}

/// The instruction sets of instance types.
enum InstanceArchitecture {
    /// Intel and AMD.
    X86_64 = "x86_64"

    /// AWS Graviton and other Arm processors.
    ARM64 = "arm64"
}

/// The kinds of accelerators. Each kind needs its own drivers.
enum AcceleratorKind {
    /// NVIDIA GPUs.
    NVIDIA_GPU = "nvidia-gpu"

    /// AWS Inferentia, the first generation of AWS inference chips.
    AWS_INFERENTIA = "aws-inferentia"

    /// AWS Inferentia2, the second generation of AWS inference chips.
    AWS_INFERENTIA2 = "aws-inferentia2"

    /// AWS Trainium, the AWS training chips, which also run inference.
    AWS_TRAINIUM = "aws-trainium"

    /// Habana Gaudi.
    HABANA_GAUDI = "habana-gaudi"
}

/// The instance types that a variant can run on. The available types depend on the Region.
@javaName("InstanceType")
enum ProductionVariantInstanceType {
    @instanceFacts(family: "t2", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 2, memoryMiB: 4096, acceleratorCount: 0) ML_T2_MEDIUM = "ml.t2.medium"
    @instanceFacts(family: "t2", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 2, memoryMiB: 8192, acceleratorCount: 0) ML_T2_LARGE = "ml.t2.large"
    @instanceFacts(family: "t2", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 4, memoryMiB: 16384, acceleratorCount: 0) ML_T2_XLARGE = "ml.t2.xlarge"
    @instanceFacts(family: "t2", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 8, memoryMiB: 32768, acceleratorCount: 0) ML_T2_2XLARGE = "ml.t2.2xlarge"
    @instanceFacts(family: "m4", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 4, memoryMiB: 16384, acceleratorCount: 0) ML_M4_XLARGE = "ml.m4.xlarge"
    @instanceFacts(family: "m4", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 8, memoryMiB: 32768, acceleratorCount: 0) ML_M4_2XLARGE = "ml.m4.2xlarge"
    @instanceFacts(family: "m4", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 16, memoryMiB: 65536, acceleratorCount: 0) ML_M4_4XLARGE = "ml.m4.4xlarge"
    @instanceFacts(family: "m4", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 40, memoryMiB: 163840, acceleratorCount: 0) ML_M4_10XLARGE = "ml.m4.10xlarge"
    @instanceFacts(family: "m4", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 64, memoryMiB: 262144, acceleratorCount: 0) ML_M4_16XLARGE = "ml.m4.16xlarge"
    @instanceFacts(family: "m5", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 2, memoryMiB: 8192, acceleratorCount: 0) ML_M5_LARGE = "ml.m5.large"
    @instanceFacts(family: "m5", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 4, memoryMiB: 16384, acceleratorCount: 0) ML_M5_XLARGE = "ml.m5.xlarge"
    @instanceFacts(family: "m5", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 8, memoryMiB: 32768, acceleratorCount: 0) ML_M5_2XLARGE = "ml.m5.2xlarge"
    @instanceFacts(family: "m5", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 16, memoryMiB: 65536, acceleratorCount: 0) ML_M5_4XLARGE = "ml.m5.4xlarge"
    @instanceFacts(family: "m5", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 48, memoryMiB: 196608, acceleratorCount: 0) ML_M5_12XLARGE = "ml.m5.12xlarge"
    @instanceFacts(family: "m5", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 96, memoryMiB: 393216, acceleratorCount: 0) ML_M5_24XLARGE = "ml.m5.24xlarge"
    @instanceFacts(family: "m5d", hasLocalStorage: true, architecture: "x86_64") @instanceSize(vCpus: 2, memoryMiB: 8192, acceleratorCount: 0) ML_M5D_LARGE = "ml.m5d.large"
    @instanceFacts(family: "m5d", hasLocalStorage: true, architecture: "x86_64") @instanceSize(vCpus: 4, memoryMiB: 16384, acceleratorCount: 0) ML_M5D_XLARGE = "ml.m5d.xlarge"
    @instanceFacts(family: "m5d", hasLocalStorage: true, architecture: "x86_64") @instanceSize(vCpus: 8, memoryMiB: 32768, acceleratorCount: 0) ML_M5D_2XLARGE = "ml.m5d.2xlarge"
    @instanceFacts(family: "m5d", hasLocalStorage: true, architecture: "x86_64") @instanceSize(vCpus: 16, memoryMiB: 65536, acceleratorCount: 0) ML_M5D_4XLARGE = "ml.m5d.4xlarge"
    @instanceFacts(family: "m5d", hasLocalStorage: true, architecture: "x86_64") @instanceSize(vCpus: 48, memoryMiB: 196608, acceleratorCount: 0) ML_M5D_12XLARGE = "ml.m5d.12xlarge"
    @instanceFacts(family: "m5d", hasLocalStorage: true, architecture: "x86_64") @instanceSize(vCpus: 96, memoryMiB: 393216, acceleratorCount: 0) ML_M5D_24XLARGE = "ml.m5d.24xlarge"
    @instanceFacts(family: "c4", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 2, memoryMiB: 3840, acceleratorCount: 0) ML_C4_LARGE = "ml.c4.large"
    @instanceFacts(family: "c4", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 4, memoryMiB: 7680, acceleratorCount: 0) ML_C4_XLARGE = "ml.c4.xlarge"
    @instanceFacts(family: "c4", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 8, memoryMiB: 15360, acceleratorCount: 0) ML_C4_2XLARGE = "ml.c4.2xlarge"
    @instanceFacts(family: "c4", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 16, memoryMiB: 30720, acceleratorCount: 0) ML_C4_4XLARGE = "ml.c4.4xlarge"
    @instanceFacts(family: "c4", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 36, memoryMiB: 61440, acceleratorCount: 0) ML_C4_8XLARGE = "ml.c4.8xlarge"
    @instanceFacts(family: "p2", hasLocalStorage: false, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA K80") ML_P2_XLARGE = "ml.p2.xlarge"
    @instanceFacts(family: "p2", hasLocalStorage: false, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA K80") ML_P2_8XLARGE = "ml.p2.8xlarge"
    @instanceFacts(family: "p2", hasLocalStorage: false, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA K80") ML_P2_16XLARGE = "ml.p2.16xlarge"
    @instanceFacts(family: "p3", hasLocalStorage: false, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA V100") ML_P3_2XLARGE = "ml.p3.2xlarge"
    @instanceFacts(family: "p3", hasLocalStorage: false, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA V100") ML_P3_8XLARGE = "ml.p3.8xlarge"
    @instanceFacts(family: "p3", hasLocalStorage: false, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA V100") ML_P3_16XLARGE = "ml.p3.16xlarge"
    @instanceFacts(family: "c5", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 2, memoryMiB: 4096, acceleratorCount: 0) ML_C5_LARGE = "ml.c5.large"
    @instanceFacts(family: "c5", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 4, memoryMiB: 8192, acceleratorCount: 0) ML_C5_XLARGE = "ml.c5.xlarge"
    @instanceFacts(family: "c5", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 8, memoryMiB: 16384, acceleratorCount: 0) ML_C5_2XLARGE = "ml.c5.2xlarge"
    @instanceFacts(family: "c5", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 16, memoryMiB: 32768, acceleratorCount: 0) ML_C5_4XLARGE = "ml.c5.4xlarge"
    @instanceFacts(family: "c5", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 36, memoryMiB: 73728, acceleratorCount: 0) ML_C5_9XLARGE = "ml.c5.9xlarge"
    @instanceFacts(family: "c5", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 72, memoryMiB: 147456, acceleratorCount: 0) ML_C5_18XLARGE = "ml.c5.18xlarge"
    @instanceFacts(family: "c5d", hasLocalStorage: true, architecture: "x86_64") @instanceSize(vCpus: 2, memoryMiB: 4096, acceleratorCount: 0) ML_C5D_LARGE = "ml.c5d.large"
    @instanceFacts(family: "c5d", hasLocalStorage: true, architecture: "x86_64") @instanceSize(vCpus: 4, memoryMiB: 8192, acceleratorCount: 0) ML_C5D_XLARGE = "ml.c5d.xlarge"
    @instanceFacts(family: "c5d", hasLocalStorage: true, architecture: "x86_64") @instanceSize(vCpus: 8, memoryMiB: 16384, acceleratorCount: 0) ML_C5D_2XLARGE = "ml.c5d.2xlarge"
    @instanceFacts(family: "c5d", hasLocalStorage: true, architecture: "x86_64") @instanceSize(vCpus: 16, memoryMiB: 32768, acceleratorCount: 0) ML_C5D_4XLARGE = "ml.c5d.4xlarge"
    @instanceFacts(family: "c5d", hasLocalStorage: true, architecture: "x86_64") @instanceSize(vCpus: 36, memoryMiB: 73728, acceleratorCount: 0) ML_C5D_9XLARGE = "ml.c5d.9xlarge"
    @instanceFacts(family: "c5d", hasLocalStorage: true, architecture: "x86_64") @instanceSize(vCpus: 72, memoryMiB: 147456, acceleratorCount: 0) ML_C5D_18XLARGE = "ml.c5d.18xlarge"
    @instanceFacts(family: "g4dn", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA T4") @instanceSize(vCpus: 4, memoryMiB: 16384, acceleratorCount: 1) ML_G4DN_XLARGE = "ml.g4dn.xlarge"
    @instanceFacts(family: "g4dn", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA T4") @instanceSize(vCpus: 8, memoryMiB: 32768, acceleratorCount: 1) ML_G4DN_2XLARGE = "ml.g4dn.2xlarge"
    @instanceFacts(family: "g4dn", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA T4") @instanceSize(vCpus: 16, memoryMiB: 65536, acceleratorCount: 1) ML_G4DN_4XLARGE = "ml.g4dn.4xlarge"
    @instanceFacts(family: "g4dn", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA T4") @instanceSize(vCpus: 32, memoryMiB: 131072, acceleratorCount: 1) ML_G4DN_8XLARGE = "ml.g4dn.8xlarge"
    @instanceFacts(family: "g4dn", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA T4") @instanceSize(vCpus: 48, memoryMiB: 196608, acceleratorCount: 4) ML_G4DN_12XLARGE = "ml.g4dn.12xlarge"
    @instanceFacts(family: "g4dn", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA T4") @instanceSize(vCpus: 64, memoryMiB: 262144, acceleratorCount: 1) ML_G4DN_16XLARGE = "ml.g4dn.16xlarge"
    @instanceFacts(family: "r5", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 2, memoryMiB: 16384, acceleratorCount: 0) ML_R5_LARGE = "ml.r5.large"
    @instanceFacts(family: "r5", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 4, memoryMiB: 32768, acceleratorCount: 0) ML_R5_XLARGE = "ml.r5.xlarge"
    @instanceFacts(family: "r5", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 8, memoryMiB: 65536, acceleratorCount: 0) ML_R5_2XLARGE = "ml.r5.2xlarge"
    @instanceFacts(family: "r5", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 16, memoryMiB: 131072, acceleratorCount: 0) ML_R5_4XLARGE = "ml.r5.4xlarge"
    @instanceFacts(family: "r5", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 48, memoryMiB: 393216, acceleratorCount: 0) ML_R5_12XLARGE = "ml.r5.12xlarge"
    @instanceFacts(family: "r5", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 96, memoryMiB: 786432, acceleratorCount: 0) ML_R5_24XLARGE = "ml.r5.24xlarge"
    @instanceFacts(family: "r5d", hasLocalStorage: true, architecture: "x86_64") @instanceSize(vCpus: 2, memoryMiB: 16384, acceleratorCount: 0) ML_R5D_LARGE = "ml.r5d.large"
    @instanceFacts(family: "r5d", hasLocalStorage: true, architecture: "x86_64") @instanceSize(vCpus: 4, memoryMiB: 32768, acceleratorCount: 0) ML_R5D_XLARGE = "ml.r5d.xlarge"
    @instanceFacts(family: "r5d", hasLocalStorage: true, architecture: "x86_64") @instanceSize(vCpus: 8, memoryMiB: 65536, acceleratorCount: 0) ML_R5D_2XLARGE = "ml.r5d.2xlarge"
    @instanceFacts(family: "r5d", hasLocalStorage: true, architecture: "x86_64") @instanceSize(vCpus: 16, memoryMiB: 131072, acceleratorCount: 0) ML_R5D_4XLARGE = "ml.r5d.4xlarge"
    @instanceFacts(family: "r5d", hasLocalStorage: true, architecture: "x86_64") @instanceSize(vCpus: 48, memoryMiB: 393216, acceleratorCount: 0) ML_R5D_12XLARGE = "ml.r5d.12xlarge"
    @instanceFacts(family: "r5d", hasLocalStorage: true, architecture: "x86_64") @instanceSize(vCpus: 96, memoryMiB: 786432, acceleratorCount: 0) ML_R5D_24XLARGE = "ml.r5d.24xlarge"
    @instanceFacts(family: "inf1", hasLocalStorage: false, architecture: "x86_64", accelerator: "aws-inferentia", acceleratorName: "AWS Inferentia") @instanceSize(vCpus: 4, memoryMiB: 8192, acceleratorCount: 1) ML_INF1_XLARGE = "ml.inf1.xlarge"
    @instanceFacts(family: "inf1", hasLocalStorage: false, architecture: "x86_64", accelerator: "aws-inferentia", acceleratorName: "AWS Inferentia") @instanceSize(vCpus: 8, memoryMiB: 16384, acceleratorCount: 1) ML_INF1_2XLARGE = "ml.inf1.2xlarge"
    @instanceFacts(family: "inf1", hasLocalStorage: false, architecture: "x86_64", accelerator: "aws-inferentia", acceleratorName: "AWS Inferentia") @instanceSize(vCpus: 24, memoryMiB: 49152, acceleratorCount: 4) ML_INF1_6XLARGE = "ml.inf1.6xlarge"
    @instanceFacts(family: "inf1", hasLocalStorage: false, architecture: "x86_64", accelerator: "aws-inferentia", acceleratorName: "AWS Inferentia") @instanceSize(vCpus: 96, memoryMiB: 196608, acceleratorCount: 16) ML_INF1_24XLARGE = "ml.inf1.24xlarge"
    @instanceFacts(family: "dl1", hasLocalStorage: true, architecture: "x86_64", accelerator: "habana-gaudi", acceleratorName: "Habana Gaudi HL-205") @instanceSize(vCpus: 96, memoryMiB: 786432, acceleratorCount: 8) ML_DL1_24XLARGE = "ml.dl1.24xlarge"
    @instanceFacts(family: "c6i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 2, memoryMiB: 4096, acceleratorCount: 0) ML_C6I_LARGE = "ml.c6i.large"
    @instanceFacts(family: "c6i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 4, memoryMiB: 8192, acceleratorCount: 0) ML_C6I_XLARGE = "ml.c6i.xlarge"
    @instanceFacts(family: "c6i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 8, memoryMiB: 16384, acceleratorCount: 0) ML_C6I_2XLARGE = "ml.c6i.2xlarge"
    @instanceFacts(family: "c6i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 16, memoryMiB: 32768, acceleratorCount: 0) ML_C6I_4XLARGE = "ml.c6i.4xlarge"
    @instanceFacts(family: "c6i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 32, memoryMiB: 65536, acceleratorCount: 0) ML_C6I_8XLARGE = "ml.c6i.8xlarge"
    @instanceFacts(family: "c6i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 48, memoryMiB: 98304, acceleratorCount: 0) ML_C6I_12XLARGE = "ml.c6i.12xlarge"
    @instanceFacts(family: "c6i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 64, memoryMiB: 131072, acceleratorCount: 0) ML_C6I_16XLARGE = "ml.c6i.16xlarge"
    @instanceFacts(family: "c6i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 96, memoryMiB: 196608, acceleratorCount: 0) ML_C6I_24XLARGE = "ml.c6i.24xlarge"
    @instanceFacts(family: "c6i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 128, memoryMiB: 262144, acceleratorCount: 0) ML_C6I_32XLARGE = "ml.c6i.32xlarge"
    @instanceFacts(family: "m6i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 2, memoryMiB: 8192, acceleratorCount: 0) ML_M6I_LARGE = "ml.m6i.large"
    @instanceFacts(family: "m6i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 4, memoryMiB: 16384, acceleratorCount: 0) ML_M6I_XLARGE = "ml.m6i.xlarge"
    @instanceFacts(family: "m6i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 8, memoryMiB: 32768, acceleratorCount: 0) ML_M6I_2XLARGE = "ml.m6i.2xlarge"
    @instanceFacts(family: "m6i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 16, memoryMiB: 65536, acceleratorCount: 0) ML_M6I_4XLARGE = "ml.m6i.4xlarge"
    @instanceFacts(family: "m6i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 32, memoryMiB: 131072, acceleratorCount: 0) ML_M6I_8XLARGE = "ml.m6i.8xlarge"
    @instanceFacts(family: "m6i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 48, memoryMiB: 196608, acceleratorCount: 0) ML_M6I_12XLARGE = "ml.m6i.12xlarge"
    @instanceFacts(family: "m6i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 64, memoryMiB: 262144, acceleratorCount: 0) ML_M6I_16XLARGE = "ml.m6i.16xlarge"
    @instanceFacts(family: "m6i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 96, memoryMiB: 393216, acceleratorCount: 0) ML_M6I_24XLARGE = "ml.m6i.24xlarge"
    @instanceFacts(family: "m6i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 128, memoryMiB: 524288, acceleratorCount: 0) ML_M6I_32XLARGE = "ml.m6i.32xlarge"
    @instanceFacts(family: "r6i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 2, memoryMiB: 16384, acceleratorCount: 0) ML_R6I_LARGE = "ml.r6i.large"
    @instanceFacts(family: "r6i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 4, memoryMiB: 32768, acceleratorCount: 0) ML_R6I_XLARGE = "ml.r6i.xlarge"
    @instanceFacts(family: "r6i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 8, memoryMiB: 65536, acceleratorCount: 0) ML_R6I_2XLARGE = "ml.r6i.2xlarge"
    @instanceFacts(family: "r6i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 16, memoryMiB: 131072, acceleratorCount: 0) ML_R6I_4XLARGE = "ml.r6i.4xlarge"
    @instanceFacts(family: "r6i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 32, memoryMiB: 262144, acceleratorCount: 0) ML_R6I_8XLARGE = "ml.r6i.8xlarge"
    @instanceFacts(family: "r6i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 48, memoryMiB: 393216, acceleratorCount: 0) ML_R6I_12XLARGE = "ml.r6i.12xlarge"
    @instanceFacts(family: "r6i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 64, memoryMiB: 524288, acceleratorCount: 0) ML_R6I_16XLARGE = "ml.r6i.16xlarge"
    @instanceFacts(family: "r6i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 96, memoryMiB: 786432, acceleratorCount: 0) ML_R6I_24XLARGE = "ml.r6i.24xlarge"
    @instanceFacts(family: "r6i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 128, memoryMiB: 1048576, acceleratorCount: 0) ML_R6I_32XLARGE = "ml.r6i.32xlarge"
    @instanceFacts(family: "g5", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA A10G") @instanceSize(vCpus: 4, memoryMiB: 16384, acceleratorCount: 1) ML_G5_XLARGE = "ml.g5.xlarge"
    @instanceFacts(family: "g5", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA A10G") @instanceSize(vCpus: 8, memoryMiB: 32768, acceleratorCount: 1) ML_G5_2XLARGE = "ml.g5.2xlarge"
    @instanceFacts(family: "g5", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA A10G") @instanceSize(vCpus: 16, memoryMiB: 65536, acceleratorCount: 1) ML_G5_4XLARGE = "ml.g5.4xlarge"
    @instanceFacts(family: "g5", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA A10G") @instanceSize(vCpus: 32, memoryMiB: 131072, acceleratorCount: 1) ML_G5_8XLARGE = "ml.g5.8xlarge"
    @instanceFacts(family: "g5", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA A10G") @instanceSize(vCpus: 48, memoryMiB: 196608, acceleratorCount: 4) ML_G5_12XLARGE = "ml.g5.12xlarge"
    @instanceFacts(family: "g5", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA A10G") @instanceSize(vCpus: 64, memoryMiB: 262144, acceleratorCount: 1) ML_G5_16XLARGE = "ml.g5.16xlarge"
    @instanceFacts(family: "g5", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA A10G") @instanceSize(vCpus: 96, memoryMiB: 393216, acceleratorCount: 4) ML_G5_24XLARGE = "ml.g5.24xlarge"
    @instanceFacts(family: "g5", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA A10G") @instanceSize(vCpus: 192, memoryMiB: 786432, acceleratorCount: 8) ML_G5_48XLARGE = "ml.g5.48xlarge"
    @instanceFacts(family: "g6", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA L4") @instanceSize(vCpus: 4, memoryMiB: 16384, acceleratorCount: 1) ML_G6_XLARGE = "ml.g6.xlarge"
    @instanceFacts(family: "g6", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA L4") @instanceSize(vCpus: 8, memoryMiB: 32768, acceleratorCount: 1) ML_G6_2XLARGE = "ml.g6.2xlarge"
    @instanceFacts(family: "g6", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA L4") @instanceSize(vCpus: 16, memoryMiB: 65536, acceleratorCount: 1) ML_G6_4XLARGE = "ml.g6.4xlarge"
    @instanceFacts(family: "g6", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA L4") @instanceSize(vCpus: 32, memoryMiB: 131072, acceleratorCount: 1) ML_G6_8XLARGE = "ml.g6.8xlarge"
    @instanceFacts(family: "g6", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA L4") @instanceSize(vCpus: 48, memoryMiB: 196608, acceleratorCount: 4) ML_G6_12XLARGE = "ml.g6.12xlarge"
    @instanceFacts(family: "g6", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA L4") @instanceSize(vCpus: 64, memoryMiB: 262144, acceleratorCount: 1) ML_G6_16XLARGE = "ml.g6.16xlarge"
    @instanceFacts(family: "g6", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA L4") @instanceSize(vCpus: 96, memoryMiB: 393216, acceleratorCount: 4) ML_G6_24XLARGE = "ml.g6.24xlarge"
    @instanceFacts(family: "g6", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA L4") @instanceSize(vCpus: 192, memoryMiB: 786432, acceleratorCount: 8) ML_G6_48XLARGE = "ml.g6.48xlarge"
    @instanceFacts(family: "r8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 1, memoryMiB: 8192, acceleratorCount: 0) ML_R8G_MEDIUM = "ml.r8g.medium"
    @instanceFacts(family: "r8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 2, memoryMiB: 16384, acceleratorCount: 0) ML_R8G_LARGE = "ml.r8g.large"
    @instanceFacts(family: "r8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 4, memoryMiB: 32768, acceleratorCount: 0) ML_R8G_XLARGE = "ml.r8g.xlarge"
    @instanceFacts(family: "r8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 8, memoryMiB: 65536, acceleratorCount: 0) ML_R8G_2XLARGE = "ml.r8g.2xlarge"
    @instanceFacts(family: "r8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 16, memoryMiB: 131072, acceleratorCount: 0) ML_R8G_4XLARGE = "ml.r8g.4xlarge"
    @instanceFacts(family: "r8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 32, memoryMiB: 262144, acceleratorCount: 0) ML_R8G_8XLARGE = "ml.r8g.8xlarge"
    @instanceFacts(family: "r8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 48, memoryMiB: 393216, acceleratorCount: 0) ML_R8G_12XLARGE = "ml.r8g.12xlarge"
    @instanceFacts(family: "r8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 64, memoryMiB: 524288, acceleratorCount: 0) ML_R8G_16XLARGE = "ml.r8g.16xlarge"
    @instanceFacts(family: "r8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 96, memoryMiB: 786432, acceleratorCount: 0) ML_R8G_24XLARGE = "ml.r8g.24xlarge"
    @instanceFacts(family: "r8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 192, memoryMiB: 1572864, acceleratorCount: 0) ML_R8G_48XLARGE = "ml.r8g.48xlarge"
    @instanceFacts(family: "g6e", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA L40S") @instanceSize(vCpus: 4, memoryMiB: 32768, acceleratorCount: 1) ML_G6E_XLARGE = "ml.g6e.xlarge"
    @instanceFacts(family: "g6e", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA L40S") @instanceSize(vCpus: 8, memoryMiB: 65536, acceleratorCount: 1) ML_G6E_2XLARGE = "ml.g6e.2xlarge"
    @instanceFacts(family: "g6e", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA L40S") @instanceSize(vCpus: 16, memoryMiB: 131072, acceleratorCount: 1) ML_G6E_4XLARGE = "ml.g6e.4xlarge"
    @instanceFacts(family: "g6e", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA L40S") @instanceSize(vCpus: 32, memoryMiB: 262144, acceleratorCount: 1) ML_G6E_8XLARGE = "ml.g6e.8xlarge"
    @instanceFacts(family: "g6e", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA L40S") @instanceSize(vCpus: 48, memoryMiB: 393216, acceleratorCount: 4) ML_G6E_12XLARGE = "ml.g6e.12xlarge"
    @instanceFacts(family: "g6e", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA L40S") @instanceSize(vCpus: 64, memoryMiB: 524288, acceleratorCount: 1) ML_G6E_16XLARGE = "ml.g6e.16xlarge"
    @instanceFacts(family: "g6e", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA L40S") @instanceSize(vCpus: 96, memoryMiB: 786432, acceleratorCount: 4) ML_G6E_24XLARGE = "ml.g6e.24xlarge"
    @instanceFacts(family: "g6e", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA L40S") @instanceSize(vCpus: 192, memoryMiB: 1572864, acceleratorCount: 8) ML_G6E_48XLARGE = "ml.g6e.48xlarge"
    @instanceFacts(family: "g7e", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA RTX PRO Server 6000") @instanceSize(vCpus: 8, memoryMiB: 65536, acceleratorCount: 1) ML_G7E_2XLARGE = "ml.g7e.2xlarge"
    @instanceFacts(family: "g7e", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA RTX PRO Server 6000") @instanceSize(vCpus: 16, memoryMiB: 131072, acceleratorCount: 1) ML_G7E_4XLARGE = "ml.g7e.4xlarge"
    @instanceFacts(family: "g7e", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA RTX PRO Server 6000") @instanceSize(vCpus: 32, memoryMiB: 262144, acceleratorCount: 1) ML_G7E_8XLARGE = "ml.g7e.8xlarge"
    @instanceFacts(family: "g7e", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA RTX PRO Server 6000") @instanceSize(vCpus: 48, memoryMiB: 524288, acceleratorCount: 2) ML_G7E_12XLARGE = "ml.g7e.12xlarge"
    @instanceFacts(family: "g7e", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA RTX PRO Server 6000") @instanceSize(vCpus: 96, memoryMiB: 1048576, acceleratorCount: 4) ML_G7E_24XLARGE = "ml.g7e.24xlarge"
    @instanceFacts(family: "g7e", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA RTX PRO Server 6000") @instanceSize(vCpus: 192, memoryMiB: 2097152, acceleratorCount: 8) ML_G7E_48XLARGE = "ml.g7e.48xlarge"
    @instanceFacts(family: "g7", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA RTX PRO 4500 Blackwell") ML_G7_2XLARGE = "ml.g7.2xlarge"
    @instanceFacts(family: "g7", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA RTX PRO 4500 Blackwell") ML_G7_4XLARGE = "ml.g7.4xlarge"
    @instanceFacts(family: "g7", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA RTX PRO 4500 Blackwell") ML_G7_8XLARGE = "ml.g7.8xlarge"
    @instanceFacts(family: "g7", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA RTX PRO 4500 Blackwell") ML_G7_12XLARGE = "ml.g7.12xlarge"
    @instanceFacts(family: "g7", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA RTX PRO 4500 Blackwell") ML_G7_24XLARGE = "ml.g7.24xlarge"
    @instanceFacts(family: "g7", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA RTX PRO 4500 Blackwell") ML_G7_48XLARGE = "ml.g7.48xlarge"
    @instanceFacts(family: "p4d", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA A100") @instanceSize(vCpus: 96, memoryMiB: 1179648, acceleratorCount: 8) ML_P4D_24XLARGE = "ml.p4d.24xlarge"
    @instanceFacts(family: "c7g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 2, memoryMiB: 4096, acceleratorCount: 0) ML_C7G_LARGE = "ml.c7g.large"
    @instanceFacts(family: "c7g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 4, memoryMiB: 8192, acceleratorCount: 0) ML_C7G_XLARGE = "ml.c7g.xlarge"
    @instanceFacts(family: "c7g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 8, memoryMiB: 16384, acceleratorCount: 0) ML_C7G_2XLARGE = "ml.c7g.2xlarge"
    @instanceFacts(family: "c7g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 16, memoryMiB: 32768, acceleratorCount: 0) ML_C7G_4XLARGE = "ml.c7g.4xlarge"
    @instanceFacts(family: "c7g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 32, memoryMiB: 65536, acceleratorCount: 0) ML_C7G_8XLARGE = "ml.c7g.8xlarge"
    @instanceFacts(family: "c7g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 48, memoryMiB: 98304, acceleratorCount: 0) ML_C7G_12XLARGE = "ml.c7g.12xlarge"
    @instanceFacts(family: "c7g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 64, memoryMiB: 131072, acceleratorCount: 0) ML_C7G_16XLARGE = "ml.c7g.16xlarge"
    @instanceFacts(family: "m6g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 2, memoryMiB: 8192, acceleratorCount: 0) ML_M6G_LARGE = "ml.m6g.large"
    @instanceFacts(family: "m6g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 4, memoryMiB: 16384, acceleratorCount: 0) ML_M6G_XLARGE = "ml.m6g.xlarge"
    @instanceFacts(family: "m6g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 8, memoryMiB: 32768, acceleratorCount: 0) ML_M6G_2XLARGE = "ml.m6g.2xlarge"
    @instanceFacts(family: "m6g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 16, memoryMiB: 65536, acceleratorCount: 0) ML_M6G_4XLARGE = "ml.m6g.4xlarge"
    @instanceFacts(family: "m6g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 32, memoryMiB: 131072, acceleratorCount: 0) ML_M6G_8XLARGE = "ml.m6g.8xlarge"
    @instanceFacts(family: "m6g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 48, memoryMiB: 196608, acceleratorCount: 0) ML_M6G_12XLARGE = "ml.m6g.12xlarge"
    @instanceFacts(family: "m6g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 64, memoryMiB: 262144, acceleratorCount: 0) ML_M6G_16XLARGE = "ml.m6g.16xlarge"
    @instanceFacts(family: "m6gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 2, memoryMiB: 8192, acceleratorCount: 0) ML_M6GD_LARGE = "ml.m6gd.large"
    @instanceFacts(family: "m6gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 4, memoryMiB: 16384, acceleratorCount: 0) ML_M6GD_XLARGE = "ml.m6gd.xlarge"
    @instanceFacts(family: "m6gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 8, memoryMiB: 32768, acceleratorCount: 0) ML_M6GD_2XLARGE = "ml.m6gd.2xlarge"
    @instanceFacts(family: "m6gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 16, memoryMiB: 65536, acceleratorCount: 0) ML_M6GD_4XLARGE = "ml.m6gd.4xlarge"
    @instanceFacts(family: "m6gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 32, memoryMiB: 131072, acceleratorCount: 0) ML_M6GD_8XLARGE = "ml.m6gd.8xlarge"
    @instanceFacts(family: "m6gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 48, memoryMiB: 196608, acceleratorCount: 0) ML_M6GD_12XLARGE = "ml.m6gd.12xlarge"
    @instanceFacts(family: "m6gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 64, memoryMiB: 262144, acceleratorCount: 0) ML_M6GD_16XLARGE = "ml.m6gd.16xlarge"
    @instanceFacts(family: "c6g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 2, memoryMiB: 4096, acceleratorCount: 0) ML_C6G_LARGE = "ml.c6g.large"
    @instanceFacts(family: "c6g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 4, memoryMiB: 8192, acceleratorCount: 0) ML_C6G_XLARGE = "ml.c6g.xlarge"
    @instanceFacts(family: "c6g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 8, memoryMiB: 16384, acceleratorCount: 0) ML_C6G_2XLARGE = "ml.c6g.2xlarge"
    @instanceFacts(family: "c6g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 16, memoryMiB: 32768, acceleratorCount: 0) ML_C6G_4XLARGE = "ml.c6g.4xlarge"
    @instanceFacts(family: "c6g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 32, memoryMiB: 65536, acceleratorCount: 0) ML_C6G_8XLARGE = "ml.c6g.8xlarge"
    @instanceFacts(family: "c6g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 48, memoryMiB: 98304, acceleratorCount: 0) ML_C6G_12XLARGE = "ml.c6g.12xlarge"
    @instanceFacts(family: "c6g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 64, memoryMiB: 131072, acceleratorCount: 0) ML_C6G_16XLARGE = "ml.c6g.16xlarge"
    @instanceFacts(family: "c6gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 2, memoryMiB: 4096, acceleratorCount: 0) ML_C6GD_LARGE = "ml.c6gd.large"
    @instanceFacts(family: "c6gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 4, memoryMiB: 8192, acceleratorCount: 0) ML_C6GD_XLARGE = "ml.c6gd.xlarge"
    @instanceFacts(family: "c6gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 8, memoryMiB: 16384, acceleratorCount: 0) ML_C6GD_2XLARGE = "ml.c6gd.2xlarge"
    @instanceFacts(family: "c6gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 16, memoryMiB: 32768, acceleratorCount: 0) ML_C6GD_4XLARGE = "ml.c6gd.4xlarge"
    @instanceFacts(family: "c6gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 32, memoryMiB: 65536, acceleratorCount: 0) ML_C6GD_8XLARGE = "ml.c6gd.8xlarge"
    @instanceFacts(family: "c6gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 48, memoryMiB: 98304, acceleratorCount: 0) ML_C6GD_12XLARGE = "ml.c6gd.12xlarge"
    @instanceFacts(family: "c6gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 64, memoryMiB: 131072, acceleratorCount: 0) ML_C6GD_16XLARGE = "ml.c6gd.16xlarge"
    @instanceFacts(family: "c6gn", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 2, memoryMiB: 4096, acceleratorCount: 0) ML_C6GN_LARGE = "ml.c6gn.large"
    @instanceFacts(family: "c6gn", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 4, memoryMiB: 8192, acceleratorCount: 0) ML_C6GN_XLARGE = "ml.c6gn.xlarge"
    @instanceFacts(family: "c6gn", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 8, memoryMiB: 16384, acceleratorCount: 0) ML_C6GN_2XLARGE = "ml.c6gn.2xlarge"
    @instanceFacts(family: "c6gn", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 16, memoryMiB: 32768, acceleratorCount: 0) ML_C6GN_4XLARGE = "ml.c6gn.4xlarge"
    @instanceFacts(family: "c6gn", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 32, memoryMiB: 65536, acceleratorCount: 0) ML_C6GN_8XLARGE = "ml.c6gn.8xlarge"
    @instanceFacts(family: "c6gn", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 48, memoryMiB: 98304, acceleratorCount: 0) ML_C6GN_12XLARGE = "ml.c6gn.12xlarge"
    @instanceFacts(family: "c6gn", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 64, memoryMiB: 131072, acceleratorCount: 0) ML_C6GN_16XLARGE = "ml.c6gn.16xlarge"
    @instanceFacts(family: "r6g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 2, memoryMiB: 16384, acceleratorCount: 0) ML_R6G_LARGE = "ml.r6g.large"
    @instanceFacts(family: "r6g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 4, memoryMiB: 32768, acceleratorCount: 0) ML_R6G_XLARGE = "ml.r6g.xlarge"
    @instanceFacts(family: "r6g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 8, memoryMiB: 65536, acceleratorCount: 0) ML_R6G_2XLARGE = "ml.r6g.2xlarge"
    @instanceFacts(family: "r6g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 16, memoryMiB: 131072, acceleratorCount: 0) ML_R6G_4XLARGE = "ml.r6g.4xlarge"
    @instanceFacts(family: "r6g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 32, memoryMiB: 262144, acceleratorCount: 0) ML_R6G_8XLARGE = "ml.r6g.8xlarge"
    @instanceFacts(family: "r6g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 48, memoryMiB: 393216, acceleratorCount: 0) ML_R6G_12XLARGE = "ml.r6g.12xlarge"
    @instanceFacts(family: "r6g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 64, memoryMiB: 524288, acceleratorCount: 0) ML_R6G_16XLARGE = "ml.r6g.16xlarge"
    @instanceFacts(family: "r6gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 2, memoryMiB: 16384, acceleratorCount: 0) ML_R6GD_LARGE = "ml.r6gd.large"
    @instanceFacts(family: "r6gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 4, memoryMiB: 32768, acceleratorCount: 0) ML_R6GD_XLARGE = "ml.r6gd.xlarge"
    @instanceFacts(family: "r6gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 8, memoryMiB: 65536, acceleratorCount: 0) ML_R6GD_2XLARGE = "ml.r6gd.2xlarge"
    @instanceFacts(family: "r6gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 16, memoryMiB: 131072, acceleratorCount: 0) ML_R6GD_4XLARGE = "ml.r6gd.4xlarge"
    @instanceFacts(family: "r6gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 32, memoryMiB: 262144, acceleratorCount: 0) ML_R6GD_8XLARGE = "ml.r6gd.8xlarge"
    @instanceFacts(family: "r6gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 48, memoryMiB: 393216, acceleratorCount: 0) ML_R6GD_12XLARGE = "ml.r6gd.12xlarge"
    @instanceFacts(family: "r6gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 64, memoryMiB: 524288, acceleratorCount: 0) ML_R6GD_16XLARGE = "ml.r6gd.16xlarge"
    @instanceFacts(family: "p4de", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA A100") @instanceSize(vCpus: 96, memoryMiB: 1179648, acceleratorCount: 8) ML_P4DE_24XLARGE = "ml.p4de.24xlarge"
    @instanceFacts(family: "trn1", hasLocalStorage: true, architecture: "x86_64", accelerator: "aws-trainium", acceleratorName: "AWS Trainium") @instanceSize(vCpus: 8, memoryMiB: 32768, acceleratorCount: 1) ML_TRN1_2XLARGE = "ml.trn1.2xlarge"
    @instanceFacts(family: "trn1", hasLocalStorage: true, architecture: "x86_64", accelerator: "aws-trainium", acceleratorName: "AWS Trainium") @instanceSize(vCpus: 128, memoryMiB: 524288, acceleratorCount: 16) ML_TRN1_32XLARGE = "ml.trn1.32xlarge"
    @instanceFacts(family: "trn1n", hasLocalStorage: true, architecture: "x86_64", accelerator: "aws-trainium", acceleratorName: "AWS Trainium") @instanceSize(vCpus: 128, memoryMiB: 524288, acceleratorCount: 16) ML_TRN1N_32XLARGE = "ml.trn1n.32xlarge"
    @instanceFacts(family: "trn2", hasLocalStorage: true, architecture: "x86_64", accelerator: "aws-trainium", acceleratorName: "AWS Trainium") @instanceSize(vCpus: 192, memoryMiB: 2097152, acceleratorCount: 16) ML_TRN2_48XLARGE = "ml.trn2.48xlarge"
    @instanceFacts(family: "inf2", hasLocalStorage: false, architecture: "x86_64", accelerator: "aws-inferentia2", acceleratorName: "AWS Inferentia2") @instanceSize(vCpus: 4, memoryMiB: 16384, acceleratorCount: 1) ML_INF2_XLARGE = "ml.inf2.xlarge"
    @instanceFacts(family: "inf2", hasLocalStorage: false, architecture: "x86_64", accelerator: "aws-inferentia2", acceleratorName: "AWS Inferentia2") @instanceSize(vCpus: 32, memoryMiB: 131072, acceleratorCount: 1) ML_INF2_8XLARGE = "ml.inf2.8xlarge"
    @instanceFacts(family: "inf2", hasLocalStorage: false, architecture: "x86_64", accelerator: "aws-inferentia2", acceleratorName: "AWS Inferentia2") @instanceSize(vCpus: 96, memoryMiB: 393216, acceleratorCount: 6) ML_INF2_24XLARGE = "ml.inf2.24xlarge"
    @instanceFacts(family: "inf2", hasLocalStorage: false, architecture: "x86_64", accelerator: "aws-inferentia2", acceleratorName: "AWS Inferentia2") @instanceSize(vCpus: 192, memoryMiB: 786432, acceleratorCount: 12) ML_INF2_48XLARGE = "ml.inf2.48xlarge"
    @instanceFacts(family: "p5", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA H100") @instanceSize(vCpus: 192, memoryMiB: 2097152, acceleratorCount: 8) ML_P5_48XLARGE = "ml.p5.48xlarge"
    @instanceFacts(family: "p5e", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA H200") @instanceSize(vCpus: 192, memoryMiB: 2097152, acceleratorCount: 8) ML_P5E_48XLARGE = "ml.p5e.48xlarge"
    @instanceFacts(family: "p5en", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA H200") @instanceSize(vCpus: 192, memoryMiB: 2097152, acceleratorCount: 8) ML_P5EN_48XLARGE = "ml.p5en.48xlarge"
    @instanceFacts(family: "m7i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 2, memoryMiB: 8192, acceleratorCount: 0) ML_M7I_LARGE = "ml.m7i.large"
    @instanceFacts(family: "m7i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 4, memoryMiB: 16384, acceleratorCount: 0) ML_M7I_XLARGE = "ml.m7i.xlarge"
    @instanceFacts(family: "m7i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 8, memoryMiB: 32768, acceleratorCount: 0) ML_M7I_2XLARGE = "ml.m7i.2xlarge"
    @instanceFacts(family: "m7i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 16, memoryMiB: 65536, acceleratorCount: 0) ML_M7I_4XLARGE = "ml.m7i.4xlarge"
    @instanceFacts(family: "m7i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 32, memoryMiB: 131072, acceleratorCount: 0) ML_M7I_8XLARGE = "ml.m7i.8xlarge"
    @instanceFacts(family: "m7i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 48, memoryMiB: 196608, acceleratorCount: 0) ML_M7I_12XLARGE = "ml.m7i.12xlarge"
    @instanceFacts(family: "m7i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 64, memoryMiB: 262144, acceleratorCount: 0) ML_M7I_16XLARGE = "ml.m7i.16xlarge"
    @instanceFacts(family: "m7i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 96, memoryMiB: 393216, acceleratorCount: 0) ML_M7I_24XLARGE = "ml.m7i.24xlarge"
    @instanceFacts(family: "m7i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 192, memoryMiB: 786432, acceleratorCount: 0) ML_M7I_48XLARGE = "ml.m7i.48xlarge"
    @instanceFacts(family: "c7i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 2, memoryMiB: 4096, acceleratorCount: 0) ML_C7I_LARGE = "ml.c7i.large"
    @instanceFacts(family: "c7i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 4, memoryMiB: 8192, acceleratorCount: 0) ML_C7I_XLARGE = "ml.c7i.xlarge"
    @instanceFacts(family: "c7i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 8, memoryMiB: 16384, acceleratorCount: 0) ML_C7I_2XLARGE = "ml.c7i.2xlarge"
    @instanceFacts(family: "c7i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 16, memoryMiB: 32768, acceleratorCount: 0) ML_C7I_4XLARGE = "ml.c7i.4xlarge"
    @instanceFacts(family: "c7i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 32, memoryMiB: 65536, acceleratorCount: 0) ML_C7I_8XLARGE = "ml.c7i.8xlarge"
    @instanceFacts(family: "c7i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 48, memoryMiB: 98304, acceleratorCount: 0) ML_C7I_12XLARGE = "ml.c7i.12xlarge"
    @instanceFacts(family: "c7i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 64, memoryMiB: 131072, acceleratorCount: 0) ML_C7I_16XLARGE = "ml.c7i.16xlarge"
    @instanceFacts(family: "c7i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 96, memoryMiB: 196608, acceleratorCount: 0) ML_C7I_24XLARGE = "ml.c7i.24xlarge"
    @instanceFacts(family: "c7i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 192, memoryMiB: 393216, acceleratorCount: 0) ML_C7I_48XLARGE = "ml.c7i.48xlarge"
    @instanceFacts(family: "r7i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 2, memoryMiB: 16384, acceleratorCount: 0) ML_R7I_LARGE = "ml.r7i.large"
    @instanceFacts(family: "r7i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 4, memoryMiB: 32768, acceleratorCount: 0) ML_R7I_XLARGE = "ml.r7i.xlarge"
    @instanceFacts(family: "r7i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 8, memoryMiB: 65536, acceleratorCount: 0) ML_R7I_2XLARGE = "ml.r7i.2xlarge"
    @instanceFacts(family: "r7i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 16, memoryMiB: 131072, acceleratorCount: 0) ML_R7I_4XLARGE = "ml.r7i.4xlarge"
    @instanceFacts(family: "r7i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 32, memoryMiB: 262144, acceleratorCount: 0) ML_R7I_8XLARGE = "ml.r7i.8xlarge"
    @instanceFacts(family: "r7i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 48, memoryMiB: 393216, acceleratorCount: 0) ML_R7I_12XLARGE = "ml.r7i.12xlarge"
    @instanceFacts(family: "r7i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 64, memoryMiB: 524288, acceleratorCount: 0) ML_R7I_16XLARGE = "ml.r7i.16xlarge"
    @instanceFacts(family: "r7i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 96, memoryMiB: 786432, acceleratorCount: 0) ML_R7I_24XLARGE = "ml.r7i.24xlarge"
    @instanceFacts(family: "r7i", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 192, memoryMiB: 1572864, acceleratorCount: 0) ML_R7I_48XLARGE = "ml.r7i.48xlarge"
    @instanceFacts(family: "c8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 1, memoryMiB: 2048, acceleratorCount: 0) ML_C8G_MEDIUM = "ml.c8g.medium"
    @instanceFacts(family: "c8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 2, memoryMiB: 4096, acceleratorCount: 0) ML_C8G_LARGE = "ml.c8g.large"
    @instanceFacts(family: "c8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 4, memoryMiB: 8192, acceleratorCount: 0) ML_C8G_XLARGE = "ml.c8g.xlarge"
    @instanceFacts(family: "c8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 8, memoryMiB: 16384, acceleratorCount: 0) ML_C8G_2XLARGE = "ml.c8g.2xlarge"
    @instanceFacts(family: "c8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 16, memoryMiB: 32768, acceleratorCount: 0) ML_C8G_4XLARGE = "ml.c8g.4xlarge"
    @instanceFacts(family: "c8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 32, memoryMiB: 65536, acceleratorCount: 0) ML_C8G_8XLARGE = "ml.c8g.8xlarge"
    @instanceFacts(family: "c8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 48, memoryMiB: 98304, acceleratorCount: 0) ML_C8G_12XLARGE = "ml.c8g.12xlarge"
    @instanceFacts(family: "c8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 64, memoryMiB: 131072, acceleratorCount: 0) ML_C8G_16XLARGE = "ml.c8g.16xlarge"
    @instanceFacts(family: "c8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 96, memoryMiB: 196608, acceleratorCount: 0) ML_C8G_24XLARGE = "ml.c8g.24xlarge"
    @instanceFacts(family: "c8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 192, memoryMiB: 393216, acceleratorCount: 0) ML_C8G_48XLARGE = "ml.c8g.48xlarge"
    @instanceFacts(family: "r7gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 1, memoryMiB: 8192, acceleratorCount: 0) ML_R7GD_MEDIUM = "ml.r7gd.medium"
    @instanceFacts(family: "r7gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 2, memoryMiB: 16384, acceleratorCount: 0) ML_R7GD_LARGE = "ml.r7gd.large"
    @instanceFacts(family: "r7gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 4, memoryMiB: 32768, acceleratorCount: 0) ML_R7GD_XLARGE = "ml.r7gd.xlarge"
    @instanceFacts(family: "r7gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 8, memoryMiB: 65536, acceleratorCount: 0) ML_R7GD_2XLARGE = "ml.r7gd.2xlarge"
    @instanceFacts(family: "r7gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 16, memoryMiB: 131072, acceleratorCount: 0) ML_R7GD_4XLARGE = "ml.r7gd.4xlarge"
    @instanceFacts(family: "r7gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 32, memoryMiB: 262144, acceleratorCount: 0) ML_R7GD_8XLARGE = "ml.r7gd.8xlarge"
    @instanceFacts(family: "r7gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 48, memoryMiB: 393216, acceleratorCount: 0) ML_R7GD_12XLARGE = "ml.r7gd.12xlarge"
    @instanceFacts(family: "r7gd", hasLocalStorage: true, architecture: "arm64") @instanceSize(vCpus: 64, memoryMiB: 524288, acceleratorCount: 0) ML_R7GD_16XLARGE = "ml.r7gd.16xlarge"
    @instanceFacts(family: "m8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 1, memoryMiB: 4096, acceleratorCount: 0) ML_M8G_MEDIUM = "ml.m8g.medium"
    @instanceFacts(family: "m8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 2, memoryMiB: 8192, acceleratorCount: 0) ML_M8G_LARGE = "ml.m8g.large"
    @instanceFacts(family: "m8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 4, memoryMiB: 16384, acceleratorCount: 0) ML_M8G_XLARGE = "ml.m8g.xlarge"
    @instanceFacts(family: "m8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 8, memoryMiB: 32768, acceleratorCount: 0) ML_M8G_2XLARGE = "ml.m8g.2xlarge"
    @instanceFacts(family: "m8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 16, memoryMiB: 65536, acceleratorCount: 0) ML_M8G_4XLARGE = "ml.m8g.4xlarge"
    @instanceFacts(family: "m8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 32, memoryMiB: 131072, acceleratorCount: 0) ML_M8G_8XLARGE = "ml.m8g.8xlarge"
    @instanceFacts(family: "m8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 48, memoryMiB: 196608, acceleratorCount: 0) ML_M8G_12XLARGE = "ml.m8g.12xlarge"
    @instanceFacts(family: "m8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 64, memoryMiB: 262144, acceleratorCount: 0) ML_M8G_16XLARGE = "ml.m8g.16xlarge"
    @instanceFacts(family: "m8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 96, memoryMiB: 393216, acceleratorCount: 0) ML_M8G_24XLARGE = "ml.m8g.24xlarge"
    @instanceFacts(family: "m8g", hasLocalStorage: false, architecture: "arm64") @instanceSize(vCpus: 192, memoryMiB: 786432, acceleratorCount: 0) ML_M8G_48XLARGE = "ml.m8g.48xlarge"
    @instanceFacts(family: "c6in", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 2, memoryMiB: 4096, acceleratorCount: 0) ML_C6IN_LARGE = "ml.c6in.large"
    @instanceFacts(family: "c6in", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 4, memoryMiB: 8192, acceleratorCount: 0) ML_C6IN_XLARGE = "ml.c6in.xlarge"
    @instanceFacts(family: "c6in", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 8, memoryMiB: 16384, acceleratorCount: 0) ML_C6IN_2XLARGE = "ml.c6in.2xlarge"
    @instanceFacts(family: "c6in", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 16, memoryMiB: 32768, acceleratorCount: 0) ML_C6IN_4XLARGE = "ml.c6in.4xlarge"
    @instanceFacts(family: "c6in", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 32, memoryMiB: 65536, acceleratorCount: 0) ML_C6IN_8XLARGE = "ml.c6in.8xlarge"
    @instanceFacts(family: "c6in", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 48, memoryMiB: 98304, acceleratorCount: 0) ML_C6IN_12XLARGE = "ml.c6in.12xlarge"
    @instanceFacts(family: "c6in", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 64, memoryMiB: 131072, acceleratorCount: 0) ML_C6IN_16XLARGE = "ml.c6in.16xlarge"
    @instanceFacts(family: "c6in", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 96, memoryMiB: 196608, acceleratorCount: 0) ML_C6IN_24XLARGE = "ml.c6in.24xlarge"
    @instanceFacts(family: "c6in", hasLocalStorage: false, architecture: "x86_64") @instanceSize(vCpus: 128, memoryMiB: 262144, acceleratorCount: 0) ML_C6IN_32XLARGE = "ml.c6in.32xlarge"
    @instanceFacts(family: "p6-b200", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA B200") @instanceSize(vCpus: 192, memoryMiB: 2097152, acceleratorCount: 8) ML_P6_B200_48XLARGE = "ml.p6-b200.48xlarge"
    @instanceFacts(family: "p6-b300", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA B300") @instanceSize(vCpus: 192, memoryMiB: 4194304, acceleratorCount: 8) ML_P6_B300_48XLARGE = "ml.p6-b300.48xlarge"
    @instanceFacts(family: "p6e-gb200", hasLocalStorage: true, architecture: "arm64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA GB200") ML_P6E_GB200_36XLARGE = "ml.p6e-gb200.36xlarge"
    @instanceFacts(family: "p5", hasLocalStorage: true, architecture: "x86_64", accelerator: "nvidia-gpu", acceleratorName: "NVIDIA H100") @instanceSize(vCpus: 16, memoryMiB: 262144, acceleratorCount: 1) ML_P5_4XLARGE = "ml.p5.4xlarge"
}
