#pragma once
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

// Swift does not see constants that are made of casts.
static const int tenantry_public_key = EVP_PKEY_PUBLIC_KEY;

// The builder keeps the names' addresses, which a Swift text has only during a call.
static inline int tenantry_push_public(OSSL_PARAM_BLD *numbers, const BIGNUM *n, const BIGNUM *e) {
  return OSSL_PARAM_BLD_push_BN(numbers, OSSL_PKEY_PARAM_RSA_N, n) == 1 &&
         OSSL_PARAM_BLD_push_BN(numbers, OSSL_PKEY_PARAM_RSA_E, e) == 1;
}
