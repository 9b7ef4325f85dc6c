#pragma once
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

// Swift does not see constants that are made of casts.
static const int tenantry_public_key = EVP_PKEY_PUBLIC_KEY;
